package press.broadsheet.cli;

import press.broadsheet.newsroom.Progress;

/// Shows on a terminal which stage is at work; quiet when nobody watches.
final class Terminal implements Progress {
    private final boolean watched = System.console() != null && System.console().isTerminal();

    @Override
    public void at(String stage, int done, int of) {
        if (watched) {
            var count = of == 0 ? "" : "page " + done + " of " + of;
            System.err.printf("\r%-10s %-20s", stage, count);
            if (stage.equals("publish")) {
                System.err.print("\r" + " ".repeat(32) + "\r");
            }
        }
    }
}
