package org.lidsdown.domain.walk;

import java.io.StringReader;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.scxml.Context;
import org.apache.commons.scxml.Evaluator;
import org.apache.commons.scxml.SCXMLExecutor;
import org.apache.commons.scxml.TriggerEvent;
import org.apache.commons.scxml.env.SimpleContext;
import org.apache.commons.scxml.env.SimpleDispatcher;
import org.apache.commons.scxml.env.SimpleErrorReporter;
import org.apache.commons.scxml.io.SCXMLParser;
import org.apache.commons.scxml.model.SCXML;
import org.apache.commons.scxml.model.State;
import org.lidsdown.domain.reading.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Apache Commons SCXML 0.9 on a chart file: an engine that others wrote. It is older than the
 * standard's last wording, so the file is put to it with three differences that mean the same:
 *
 * <ol>
 *   <li>elements and attributes of our own namespace are left out, as they mean nothing to SCXML;
 *   <li>{@code datamodel="null"} is left out: the engine has no other without being given one;
 *   <li>the end of a part is {@code part.done}, which the standard later called {@code
 *       done.state.part}.
 * </ol>
 */
public final class OtherEngine {
    private static final String OURS = "urn:lidsdown:chart:1";

    private final SCXML chart;

    private OtherEngine(SCXML chart) {
        this.chart = chart;
    }

    /** The engine for the chart in this text. */
    public static OtherEngine of(String text) {
        System.setProperty(
                "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        Document document = Xml.parsed(text);
        adapt(document);
        try {
            return new OtherEngine(
                    SCXMLParser.parse(new InputSource(new StringReader(Xml.text(document))), null));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void adapt(Document document) {
        for (Element element : Xml.elements(document)) {
            if (OURS.equals(element.getNamespaceURI())) {
                element.getParentNode().removeChild(element);
            }
            removeOurs(element);
            element.removeAttribute("datamodel");
            String event = element.getAttribute("event");
            if (event.startsWith("done.state.")) {
                element.setAttribute("event", event.substring("done.state.".length()) + ".done");
            }
        }
    }

    private static void removeOurs(Element element) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Node attribute = element.getAttributes().item(i);
            if (OURS.equals(attribute.getNamespaceURI())) {
                element.removeAttributeNode((Attr) attribute);
            }
        }
    }

    /** A run from the chart's start. */
    public Run start() {
        try {
            SCXMLExecutor executor =
                    new SCXMLExecutor(
                            new NoExpressions(), new SimpleDispatcher(), new SimpleErrorReporter());
            executor.setRootContext(new SimpleContext());
            executor.setStateMachine(chart);
            executor.go();
            return new Run(executor);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One run of the engine. */
    public static final class Run {
        private final SCXMLExecutor executor;

        private Run(SCXMLExecutor executor) {
            this.executor = executor;
        }

        /** Tells the engine that this has happened. */
        public void happens(String event) {
            try {
                executor.triggerEvent(new TriggerEvent(event, TriggerEvent.SIGNAL_EVENT));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        /** The ids of all active states that hold no others. */
        public Set<String> active() {
            Set<String> ids = new TreeSet<>();
            for (Object state : (Collection<?>) executor.getCurrentStatus().getStates()) {
                ids.add(((State) state).getId());
            }
            return ids;
        }

        /** Those of the active states that are not the ends of their parts. */
        public Set<String> boxes() {
            Set<String> ids = new TreeSet<>();
            for (Object state : (Collection<?>) executor.getCurrentStatus().getStates()) {
                if (!((State) state).isFinal()) {
                    ids.add(((State) state).getId());
                }
            }
            return ids;
        }

        /** Whether it has come to the end of the chart. */
        public boolean ended() {
            return executor.getCurrentStatus().isFinal();
        }
    }

    /** The null data model: nothing to evaluate. */
    private static final class NoExpressions implements Evaluator {
        @Override
        public Object eval(Context context, String expression) {
            throw new UnsupportedOperationException(expression);
        }

        @Override
        public Boolean evalCond(Context context, String expression) {
            throw new UnsupportedOperationException(expression);
        }

        @Override
        public Node evalLocation(Context context, String expression) {
            throw new UnsupportedOperationException(expression);
        }

        @Override
        public Context newContext(Context parent) {
            return new SimpleContext(parent);
        }
    }
}
