package vn.gdnn.curriculum.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.testing.Mirror;
import vn.gdnn.kit.testing.SuiteDatabase;
import vn.gdnn.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ProgrammeFeedTest {

    private final Mirror programmes = new Mirror(Callers::designer, Desk.PLACE);

    @BeforeEach
    void no_programme() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from programme");
    }

    @Test
    void a_programme_is_followed_through_its_life() {
        var start = programmes.end();
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));

        var page = programmes.awaited(start, id);
        assertThat(page.<Map<String, Object>>path("items.find { it.id == '" + id + "' }.record"))
                .isEqualTo(Desk.read(id).path("$"))
                .containsEntry("code", "CNTT-CD");

        Desk.submit(id).then().statusCode(200);
        programmes.awaited(page.path("next"), "items.record.status", "SUBMITTED");
    }

    @Test
    void a_deleted_draft_is_told_as_deleted() {
        var start = programmes.end();
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));
        var page = programmes.awaited(start, id);
        Callers.sql("delete from programme");

        programmes.awaited(page.path("next"), "items.findAll { it.change == 'DELETED' }.id", id);
    }

    @Test
    void everybody_has_a_first_copy_of_what_they_see() {
        var id = Desk.drafted(Drafts.complete("CNTT-CD"));

        assertThat(programmes.exported()).containsExactly(id);
        assertThat(new Mirror(Callers::ministry, Desk.PLACE).exported()).containsExactly(id);
        assertThat(new Mirror(() -> Tokens.province("01"), Desk.PLACE).exported())
                .containsExactly(id);
        assertThat(new Mirror(Callers::designerOfDanang, Desk.PLACE).exported()).isEmpty();
        assertThat(new Mirror(() -> Tokens.province("48"), Desk.PLACE).exported())
                .isEmpty();
    }
}
