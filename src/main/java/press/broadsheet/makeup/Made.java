package press.broadsheet.makeup;

import java.util.List;

/// The made edition.
///
/// @param pages in order
public record Made(List<MadePage> pages, Measures measures) {
    public Made {
        pages = List.copyOf(pages);
    }
}
