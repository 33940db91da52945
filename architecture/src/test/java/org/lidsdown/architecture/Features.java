package org.lidsdown.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** The packages below a module that hold a screen or a document; those they share are left out. */
record Features(String suffix, Set<String> shared) implements SliceAssignment {

    static Features named(String suffix) {
        return new Features(suffix, Set.of());
    }

    Features sharing(String... packages) {
        return new Features(suffix, Set.of(packages));
    }

    @Override
    public String getDescription() {
        return "packages with a …" + suffix;
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
        return isFeature(one) ? SliceIdentifier.of(one.getPackageName()) : SliceIdentifier.ignore();
    }

    private boolean isFeature(JavaClass one) {
        var words = one.getPackageName().split("\\.", -1);
        return one.getPackageName().startsWith("org.lidsdown.")
                && words.length > 3
                && !shared.contains(words[words.length - 1])
                && one.getPackage().getClasses().stream().anyMatch(this::isNamedSo);
    }

    private boolean isNamedSo(JavaClass one) {
        return one.isTopLevelClass() && one.getSimpleName().matches(".+" + suffix);
    }
}
