package org.lidsdown.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import java.time.Clock;
import java.util.Set;

/** What the rules of the house ask of a class, a member or a call. */
final class Traits {

    private static final Set<String> STARTS = Set.of("org.lidsdown.kiosk", "org.lidsdown.admin");
    private static final Set<String> STREAMS = Set.of("out", "err", "console");

    private Traits() {}

    /** Neither in an app's outermost package, where it is started, nor a command of its own. */
    static DescribedPredicate<JavaClass> areInsideAProgram() {
        return describe(
                "are inside a program",
                one ->
                        !STARTS.contains(one.getPackageName())
                                && !one.isAnnotatedWith("picocli.CommandLine$Command"));
    }

    static DescribedPredicate<JavaMember> speakSql() {
        return describe(
                "speak SQL",
                member ->
                        member.getAnnotations().stream()
                                .anyMatch(one ->
                                        one.getRawType()
                                                .getPackageName()
                                                .equals("org.apache.ibatis.annotations")));
    }

    static DescribedPredicate<JavaAccess<?>> speaksToTheTerminal() {
        return describe(
                "speaks to the terminal",
                access ->
                        access.getName().equals("printStackTrace")
                                || (access.getTargetOwner().isEquivalentTo(System.class)
                                        && STREAMS.contains(access.getName())));
    }

    static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        return describe(
                "reads the system's clock",
                access ->
                        switch (access.getTargetOwner().getName()) {
                            case "java.lang.System" -> access.getName().equals("currentTimeMillis");
                            case "java.time.Clock" -> access.getName().startsWith("system");
                            default -> access instanceof JavaCodeUnitAccess<?> call && isNow(call);
                        });
    }

    private static boolean isNow(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(one -> one.isEquivalentTo(Clock.class));
    }
}
