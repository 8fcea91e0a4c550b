package press.broadsheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.broadsheet.edition.Advert;

class BookingTest {
    private static final Booking.Room EVERYWHERE = (advert, page) -> true;

    @Test
    void anAdvertWithAPageOfItsOwnStandsThere() {
        assertThat(pageOf(advert("a", "any", 5))).isEqualTo(5);
    }

    @Test
    void positionsAreKept() {
        assertThat(pageOf(advert("a", "front-solus", 0))).isEqualTo(1);
        assertThat(pageOf(advert("a", "back", 0))).isEqualTo(8);
        assertThat(pageOf(advert("a", "right-hand", 0))).isEqualTo(3);
        assertThat(pageOf(advert("a", "any", 0))).isEqualTo(2);
    }

    @Test
    void advertsThatMayStandAnywhereSpreadOverTheInsidePages() {
        var adverts =
                IntStream.range(0, 14).mapToObj(i -> advert("a" + i, "any", 0)).toList();

        var booking = Booking.of(adverts, 8, EVERYWHERE);

        assertThat(booking.on(1)).isEmpty();
        for (var page = 2; page <= 8; page++) {
            assertThat(booking.on(page)).as("page " + page).hasSize(2);
        }
    }

    @Test
    void anAdvertGoesOnlyWhereALayoutHasRoom() {
        var booking = Booking.of(List.of(advert("a", "any", 0)), 8, (advert, page) -> page == 6);

        assertThat(booking.on(6)).extracting(Advert::id).containsExactly("a");
    }

    @Test
    void whatNoPageCanTakeIsSaidToBeUnbooked() {
        var booking = Booking.of(List.of(advert("a", "any", 0), advert("b", "any", 9)), 8, (advert, page) -> page == 9);

        assertThat(booking.byPage()).isEmpty();
        assertThat(booking.unbooked()).extracting(Advert::id).containsExactly("a", "b");
    }

    private static int pageOf(Advert advert) {
        return Booking.of(List.of(advert), 8, EVERYWHERE).byPage().firstKey();
    }

    private static Advert advert(String id, String position, int page) {
        return new Advert(id, "Advertiser", 2, 10, position, page, "", List.of(), "", "display");
    }
}
