package org.lidsdown.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF file read back as its readers read it. */
public final class ReadBack implements AutoCloseable {
    private final byte[] file;
    private final PDDocument document;

    private ReadBack(byte[] file, PDDocument document) {
        this.file = file;
        this.document = document;
    }

    public static ReadBack of(byte[] file) {
        try {
            return new ReadBack(file, Loader.loadPDF(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(true);
            try {
                pages.add(stripper.getText(document).replaceAll("\\s+", " "));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pages;
    }

    public String text() {
        return String.join(" ", pages());
    }

    /** Whether each typeface is embedded, by its name. */
    public Map<String, Boolean> typefaces() {
        Map<String, Boolean> typefaces = new LinkedHashMap<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    PDFont font = page.getResources().getFont(name);
                    typefaces.put(font.getName(), font.isEmbedded());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return typefaces;
    }

    /** The paper's width as a reader sees it, in points. */
    public float width() {
        return upright() ? page().getMediaBox().getWidth() : page().getMediaBox().getHeight();
    }

    /** The paper's height as a reader sees it, in points. */
    public float height() {
        return upright() ? page().getMediaBox().getHeight() : page().getMediaBox().getWidth();
    }

    private boolean upright() {
        return page().getRotation() % 180 == 0;
    }

    private PDPage page() {
        return document.getPage(0);
    }

    public boolean isTagged() {
        return document.getDocumentCatalog().getMarkInfo().isMarked();
    }

    public String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    public String shownTitle() {
        boolean shown = document.getDocumentCatalog().getViewerPreferences().displayDocTitle();
        return shown ? document.getDocumentInformation().getTitle() : "";
    }

    public Set<String> tags() {
        Set<String> tags = new TreeSet<>();
        elements().forEach(element -> tags.add(element.getStructureType()));
        return tags;
    }

    public List<String> wordsOfPictures() {
        return elements().stream()
                .filter(element -> element.getStructureType().equals("Image"))
                .map(PDStructureElement::getAlternateDescription)
                .toList();
    }

    /** What speaks against keeping the file for decades, judged by PDF/A-1b. */
    public List<String> faultsForArchives() {
        try {
            Path copy = Files.createTempFile("read-back", ".pdf");
            try {
                Files.write(copy, file);
                ValidationResult result = PreflightParser.validate(copy.toFile());
                return result.getErrorsList().stream()
                        .map(fault -> fault.getErrorCode() + " " + fault.getDetails())
                        .toList();
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PDStructureElement> elements() {
        List<PDStructureElement> elements = new ArrayList<>();
        gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                gather(element, elements);
            }
        }
    }
}
