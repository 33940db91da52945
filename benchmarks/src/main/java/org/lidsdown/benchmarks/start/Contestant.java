package org.lidsdown.benchmarks.start;

/** What is started by turns, with what the design asks of it in bare windows. */
enum Contestant {
    KIOSK("kiosk", Program.KIOSK, false, "<= 1.25 x", "<= 1.3 x"),
    BARE("bare window", Program.BARE, false, "", ""),
    CACHED_KIOSK("kiosk, AOT cache", Program.KIOSK, true, "< 0.8 x", ""),
    CACHED_BARE("bare window, AOT cache", Program.BARE, true, "", "");

    final String title;
    final Program program;
    final boolean cached;
    final String timeGoal;
    final String memoryGoal;

    Contestant(String title, Program program, boolean cached, String timeGoal, String memoryGoal) {
        this.title = title;
        this.program = program;
        this.cached = cached;
        this.timeGoal = timeGoal;
        this.memoryGoal = memoryGoal;
    }
}
