package org.lidsdown.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Where the database is written to. */
final class Writes {

    private static final String CHAIN = "org.lidsdown.store.chain";
    private static final String WRITING = CHAIN + ".Writing";
    private static final Set<String> KINDS =
            Set.of(
                    "org.apache.ibatis.annotations.Insert",
                    "org.apache.ibatis.annotations.Update",
                    "org.apache.ibatis.annotations.Delete");

    static final DescribedPredicate<JavaMethod> WRITE =
            describe(
                    "write to the database",
                    method -> KINDS.stream().anyMatch(method::isAnnotatedWith));

    private Writes() {}

    /** Called in the chain itself, or with the transaction that the chain gave out. */
    static ArchCondition<JavaMethod> beWrittenBesideAnEntry() {
        return new ArchCondition<>("be written beside an entry") {
            @Override
            public void check(JavaMethod written, ConditionEvents events) {
                for (JavaAccess<?> access : written.getAccessesToSelf()) {
                    if (!isInAWriting(access.getOrigin(), written.getOwner())) {
                        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                    }
                }
            }
        };
    }

    /**
     * Whoever is handed the mapper has it from somebody who asked the transaction for it; and a
     * constant has none yet.
     */
    private static boolean isInAWriting(JavaCodeUnit unit, JavaClass mapper) {
        return unit instanceof JavaStaticInitializer
                || unit.getOwner().getPackageName().equals(CHAIN)
                || unit.getRawParameterTypes().contains(mapper)
                || unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call ->
                                call.getTargetOwner().getName().equals(WRITING)
                                        && call.getName().equals("on"));
    }
}
