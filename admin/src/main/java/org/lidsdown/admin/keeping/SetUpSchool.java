package org.lidsdown.admin.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lidsdown.admin.papers.SchoolFile;
import org.lidsdown.admin.said.Refused;
import org.lidsdown.admin.sentences.ReasonSentences;
import org.lidsdown.domain.people.Role;
import org.lidsdown.domain.people.Staff;
import org.lidsdown.domain.signin.Founding;
import org.lidsdown.domain.signin.Reason;
import org.lidsdown.domain.signin.Session;
import org.lidsdown.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a school's log and its keys, without a window. */
@Command(
        name = "setup",
        description =
                "Makes a school's log and keys, and tells the recovery code once. The password is"
                        + " asked for, or read as a line from standard input.")
public final class SetUpSchool implements Callable<Integer> {
    private static final String PROGRAM = "lidsdown setup";

    @Spec private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    @Mixin
    private LogFolderOption log;

    @SuppressWarnings("NullAway.Init")
    @Option(names = "--school", paramLabel = "NAME", required = true, description = "The school.")
    private String school;

    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--name",
            paramLabel = "NAME",
            required = true,
            description = "The first person, as colleagues say it.")
    private String name;

    @SuppressWarnings("NullAway.Init")
    @Option(
            names = "--id",
            paramLabel = "ID",
            required = true,
            description = "What they sign in with, such as s.khan.")
    private String id;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "online-safety-coordinator (usually), dsl or head.")
    private String role = Role.ONLINE_SAFETY_COORDINATOR.id();

    @Override
    public Integer call() {
        Role known =
                Role.of(role)
                        .orElseThrow(() -> new Refused("There is no role '%s'.".formatted(role)));
        char[] password = password();
        try (Store store = open()) {
            Staff first = new Staff(id, name, known);
            switch (store.keyHolders().setUp(school, first, password)) {
                case Founding.Refused(Reason reason) ->
                        throw new Refused(new ReasonSentences().of(reason) + " No keys were made.");
                case Founding.Founded(Session session, var code) -> {
                    session.lock();
                    SchoolFile.write(log.folder(), school);
                    say(code.print());
                }
            }
        } finally {
            Arrays.fill(password, '\0');
        }
        return 0;
    }

    private Store open() {
        return Store.isNew(log.folder())
                ? Store.create(log.folder(), log.clock(), PROGRAM)
                : log.open(PROGRAM);
    }

    private void say(String code) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("The school's keys are made. This is the recovery code:");
        out.println();
        out.println("    " + code);
        out.println();
        out.println(
                "It is told this once: write it on paper, into a sealed envelope in the school's"
                        + " safe, and close this window.");
    }

    private static char[] password() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(SetUpSchool::typed)
                .orElseGet(SetUpSchool::piped);
    }

    private static char[] typed(Console console) {
        char @Nullable [] once = console.readPassword("Password (12 characters or more): ");
        char @Nullable [] twice = console.readPassword("The same once more: ");
        if (once == null || twice == null || !Arrays.equals(once, twice)) {
            throw new Refused("The two passwords are not the same; nothing was changed.");
        }
        return once;
    }

    private static char[] piped() {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        return in.lines()
                .findFirst()
                .orElseThrow(() ->
                        new Refused("There is no password on standard input; nothing was changed."))
                .toCharArray();
    }
}
