package org.lidsdown.benchmarks.start;

/** A program with a window, in a folder of modules as the build leaves it. */
enum Program {
    KIOSK("kiosk", "kiosk/target/app", "org.lidsdown.kiosk/org.lidsdown.kiosk.Kiosk"),
    BARE(
            "bare window",
            "benchmarks/target/bare/app",
            "org.lidsdown.benchmarks.bare/org.lidsdown.benchmarks.bare.BareWindow");

    final String title;
    final String modules;
    final String main;

    Program(String title, String modules, String main) {
        this.title = title;
        this.modules = modules;
        this.main = main;
    }
}
