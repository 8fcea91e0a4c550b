package press.broadsheet.newsroom;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.lint.PrintedPanel;
import press.broadsheet.makeup.MadePage;
import press.broadsheet.makeup.Placed;
import press.broadsheet.render.PanelWords;

/// Hands the words of the panels from the renderer to lint.
final class PrintedFurniture {
    private PrintedFurniture() {}

    static List<PrintedPanel> of(List<MadePage> pages, List<PanelWords> words) {
        var panels = new ArrayList<PrintedPanel>();
        for (var page : pages) {
            for (var story : page.stories()) {
                story.items().stream()
                        .filter(Placed.Panel.class::isInstance)
                        .map(Placed.Panel.class::cast)
                        .flatMap(panel -> words.stream()
                                .filter(w ->
                                        w.page() == page.number() && w.slot().equals(story.slot()))
                                .map(w -> new PrintedPanel(w.page(), w.slot(), panel.template(), w.words())))
                        .forEach(panels::add);
            }
        }
        return panels;
    }
}
