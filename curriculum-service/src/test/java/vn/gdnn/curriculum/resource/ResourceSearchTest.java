package vn.gdnn.curriculum.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gdnn.curriculum.Callers;
import vn.gdnn.kit.testing.SuiteDatabase;

@QuarkusTest
@QuarkusTestResource(SuiteDatabase.class)
class ResourceSearchTest {

    @BeforeEach
    void three_are_published_and_two_are_not() {
        Callers.institutionsAreKnown();
        Callers.sql("delete from resource");
        Store.published(Store.complete("Hàn TIG căn bản"));
        Store.published(
                titled("Hán tự trong nghề mộc", Map.of("languages", List.of("vi", "zh"), "keywords", List.of("chữ"))));
        Store.published(titled(
                "An toàn điện", Map.of("type", "SLIDE", "description", "Có phần về hàn", "keywords", List.of())));
        Store.submitted(Store.complete("Hàn chưa công bố"));
        Store.takeDown(Store.published(Store.complete("Hàn đã gỡ")), Store.head(Callers.HANOI));
    }

    @ParameterizedTest
    @CsvSource({
        "hàn, Hàn TIG căn bản|Hán tự trong nghề mộc|An toàn điện",
        "hán, Hán tự trong nghề mộc|Hàn TIG căn bản|An toàn điện",
        "han tig, Hàn TIG căn bản",
        "HAN TIG, Hàn TIG căn bản",
        "tig can bann, Hàn TIG căn bản",
        "an toan dien, An toàn điện",
        "an toan dein, An toàn điện",
        "hàn -tig -tự, An toàn điện",
        "'\"căn bản\"', Hàn TIG căn bản",
        "tig or điện -mộc, Hàn TIG căn bản|An toàn điện",
        "Nguyễn Văn Mẫu tig, Hàn TIG căn bản"
    })
    void words_find_with_and_without_marks_and_with_slips(String words, String titles) {
        assertThat(titles(Map.of("q", words))).containsExactly(titles.split("\\|"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "!!! ???", "' or 1=1 --", "\"", "((((", ":*", "a & !", "<->", "%", "\\", "́̀"})
    void operators_and_marks_alone_break_nothing(String words) {
        Callers.designer().queryParam("q", words).get(Store.PLACE).then().statusCode(200);
        Callers.designer()
                .queryParam("q", words)
                .get(Store.PLACE + "/facets")
                .then()
                .statusCode(200);
    }

    @Test
    void too_many_letters_are_refused_and_nothing_lists_everything() {
        Callers.designer()
                .queryParam("q", "a".repeat(5_000))
                .get(Store.PLACE)
                .then()
                .statusCode(400)
                .body("code", is("VALIDATION_FAILED"));
        assertThat(titles(Map.of())).hasSize(3);
        assertThat(titles(Map.of("q", "không có gì như thế"))).isEmpty();
    }

    @Test
    void every_school_finds_by_what_a_resource_is() {
        assertThat(titles(Map.of("type", "SLIDE"))).containsExactly("An toàn điện");
        assertThat(titles(Map.of("language", "zh"))).containsExactly("Hán tự trong nghề mộc");
        assertThat(titles(Map.of("competence", "3.1", "q", "tig"))).containsExactly("Hàn TIG căn bản");
        assertThat(titles(Map.of("occupation", "6520123"))).hasSize(3);
        assertThat(titles(Map.of("occupation", "6480201"))).isEmpty();
        assertThat(titles(Map.of("school", Callers.DANANG))).isEmpty();
        assertThat(titles(Map.of("licence", "CC-BY-4.0", "level", "COLLEGE"))).hasSize(3);
    }

    @Test
    void facets_count_all_that_is_found() {
        Callers.designerOfDanang()
                .queryParam("q", "hàn")
                .get(Store.PLACE + "/facets")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.facet == 'TYPE' }.collect { it.value + it.count }",
                        is(List.of("LECTURE2", "SLIDE1")))
                .body("findAll { it.facet == 'LANGUAGE' }.collect { it.value + it.count }", is(List.of("vi3", "zh1")))
                .body("find { it.facet == 'SCHOOL' }.value", is(Callers.HANOI))
                .body("find { it.facet == 'COMPETENCE' }.count", is(3));
    }

    @Test
    void pages_go_on_and_a_next_version_takes_the_place_of_the_one_before() {
        var first = Callers.designer().queryParam("limit", 2).get(Store.PLACE);
        assertThat(first.<List<String>>path("items.title")).hasSize(2);
        var next = Callers.designer()
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get(Store.PLACE);
        assertThat(next.<List<String>>path("items.title")).hasSize(1);
        assertThat(next.<String>path("next")).isNull();

        String tig = Callers.designer().queryParam("q", "tig").get(Store.PLACE).path("items[0].id");
        String second = Store.next(tig).path("id");
        Store.submit(second).then().statusCode(200);
        Store.publish(second).then().statusCode(200);
        assertThat(Callers.designer().queryParam("q", "tig").get(Store.PLACE).<List<String>>path("items.id"))
                .containsExactly(second);
    }

    private static Map<String, Object> titled(String title, Map<String, ?> different) {
        var members = new HashMap<String, Object>(different);
        members.put("title", title);
        return Store.with("description", members);
    }

    private static List<String> titles(Map<String, String> asked) {
        return Callers.designerOfDanang()
                .queryParams(asked)
                .get(Store.PLACE)
                .then()
                .statusCode(200)
                .extract()
                .path("items.title");
    }
}
