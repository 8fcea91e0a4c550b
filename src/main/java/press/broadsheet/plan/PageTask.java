package press.broadsheet.plan;

import java.util.List;
import press.broadsheet.edition.Advert;
import press.broadsheet.layout.SectionPlan;

/// One page to be planned.
///
/// @param number   from 1
/// @param sections whose heads it carries, in order: one or two
/// @param layouts  that may serve it
/// @param pool     items that may stand on it, most valuable first; more than
///                 [Assignment#MOST_ITEMS] are not looked at
/// @param adverts  booked for it
/// @param mayJump  whether stories may go on elsewhere
/// @param rules    the editor's
/// @param mayStayEmpty whether a slot without a story may be filled with the paper's own matter
record PageTask(
        int number,
        List<SectionPlan> sections,
        List<LayoutTree> layouts,
        List<Item> pool,
        List<Advert> adverts,
        boolean mayJump,
        DeskRules rules,
        boolean mayStayEmpty) {
    PageTask {
        sections = List.copyOf(sections);
        layouts = List.copyOf(layouts);
        pool = List.copyOf(pool.subList(0, Math.min(pool.size(), Assignment.MOST_ITEMS)));
        adverts = List.copyOf(adverts);
    }

    PageTask withPool(List<Item> items) {
        return new PageTask(number, sections, layouts, items, adverts, mayJump, rules, mayStayEmpty);
    }

    /// The same page with a choice of other layouts.
    PageTask in(List<LayoutTree> others) {
        return new PageTask(number, sections, others, pool, adverts, mayJump, rules, mayStayEmpty);
    }

    PageTask withoutJumps() {
        return new PageTask(number, sections, layouts, pool, adverts, false, rules, mayStayEmpty);
    }

    Jumping jumping(Item item) {
        return rules.jumping(item, mayJump);
    }

    PageTask mayStayEmpty(boolean may) {
        return new PageTask(number, sections, layouts, pool, adverts, mayJump, rules, may);
    }

    /// Whether the item may stand under the leaf's section head.
    boolean allows(Leaf leaf, Item item) {
        if (!leaf.takes(item) || !rules.allows(item, mayJump)) {
            return false;
        }
        return item.kind() != Item.Kind.STORY
                || sections.get(leaf.section()).name().equals(item.story().section());
    }
}
