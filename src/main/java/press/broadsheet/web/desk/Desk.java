package press.broadsheet.web.desk;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import press.broadsheet.newsroom.work.DeskStory;
import press.broadsheet.newsroom.work.EditionInWork;
import press.broadsheet.newsroom.work.Editions;
import press.broadsheet.newsroom.work.Plan;
import press.broadsheet.newsroom.work.Stories;

/// What most pages of the desk begin with; what is not there is a 404.
@Component
class Desk {
    private final Editions editions;
    private final Stories stories;

    Desk(Editions editions, Stories stories) {
        this.editions = editions;
        this.stories = stories;
    }

    EditionInWork edition(long id) {
        return editions.byId(id).orElseThrow(Desk::missing);
    }

    Plan plan(long id) {
        return Plan.of(editions.plan(edition(id).id()));
    }

    List<DeskStory> stories(long edition) {
        return stories.of(edition);
    }

    DeskStory story(long edition, long id) {
        return stories(edition).stream().filter(s -> s.id() == id).findFirst().orElseThrow(Desk::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    static ResponseStatusException wrong(String reason) {
        return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, reason);
    }
}
