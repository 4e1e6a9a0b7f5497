package vn.gdnn.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BordersTest {

    private static final Features SCHOOL = new Features("vn.gdnn.school", List.of("people", "papers"));

    private static final Map<String, String> TABLES = Map.of("V1.sql", """
            -- owner: people.pupil
            create table pupil (
                id uuid primary key
            );
            -- A table of the group above.
            -- owner: papers.diploma
            create table diploma (
                id uuid primary key,
                pupil uuid references pupil (id)
            );
            -- owner: papers.stock
            create table stock (
                id uuid primary key
            );
            """);

    private static final String CONSTANTS = """
            package vn.gdnn.school.papers.diploma;
            class Diplomas {
                private static final String TABLE = "pupil p";
                private static final String QUERY = "select 1 from " + TABLE + " where p.id = ?";
            }
            """;

    @Test
    void a_table_may_be_read_from_a_group_above() {
        var rules = rules(Map.of("Diplomas.java", CONSTANTS));

        assertThat(rules.foreignWrites()).isEmpty();
        assertThat(rules.upward()).isEmpty();
        assertThat(rules.cycles()).isEmpty();
    }

    @Test
    void a_planted_write_is_found_in_every_form() {
        for (var write : List.of(
                "insert into pupil (id) values (?)",
                "update pupil p set id = ?",
                "with gone as (delete from pupil where id = ? returning id) select id from gone",
                "merge into pupil using incoming",
                "truncate pupil",
                "copy pupil (id) from stdin",
                "insert\\n  into pupil values (?)",
                "select 1; -- insert into stock\\n insert into \" + \"pupil values (?)")) {
            var rules = rules(Map.of("A.java", statement("papers.diploma", write)));

            assertThat(rules.foreignWrites())
                    .as(write)
                    .extracting(Borders.Use::table)
                    .containsExactly("pupil");
        }
    }

    @Test
    void rows_copied_by_the_kit_are_a_write() {
        var copies = "package vn.gdnn.school.papers.diploma; class A { void go() { batch.copyInto(\"pupil\"); } }";

        assertThat(rules(Map.of("A.java", copies)).foreignWrites())
                .extracting(Borders.Use::table)
                .containsExactly("pupil");
    }

    @Test
    void who_owns_a_table_writes_it() {
        var rules = rules(Map.of("A.java", statement("people.pupil", "insert into pupil (id) values (?)")));

        assertThat(rules.foreignWrites()).isEmpty();
    }

    @Test
    void a_read_of_a_group_above_is_found() {
        for (var read : List.of(
                "select from diploma d where d.id = ?",
                "select from pupil p, diploma d",
                "select from pupil p left join diploma d on true",
                "delete from pupil using diploma")) {
            var rules = rules(Map.of("A.java", statement("people.pupil", read)));

            assertThat(rules.upward()).as(read).extracting(Borders.Use::table).contains("diploma");
        }
    }

    @Test
    void words_that_only_look_like_tables_are_none() {
        var rules = rules(Map.of("A.java", statement("people.pupil", """
                select a is distinct from diploma.id, diploma.id from pupil /* from diploma */ for update of pupil""")));

        assertThat(rules.upward()).isEmpty();
    }

    @Test
    void a_cycle_of_an_import_and_a_query_is_found() {
        var rules = rules(Map.of(
                "A.java",
                statement("papers.stock", "select from diploma"),
                "B.java",
                "package vn.gdnn.school.papers.diploma; import vn.gdnn.school.papers.stock.A; class B {}"));

        assertThat(rules.cycles())
                .singleElement()
                .asString()
                .contains("papers.stock reads diploma of papers.diploma", "papers.diploma imports papers.stock");
    }

    @Test
    void triggers_and_functions_count_for_the_owner_above_them() {
        var sql = new TreeMap<>(TABLES);
        sql.put("V2.sql", """
                -- owner: people.pupil
                create table note (
                    id uuid primary key
                );
                create function note_diploma() returns trigger language plpgsql as $$
                begin
                    insert into stock (id) values (new.id);
                    return null;
                end
                $$;
                create trigger noted after insert on diploma for each row execute function note_diploma();
                """);
        var java = Map.of("Diplomas.java", CONSTANTS);
        var rules =
                new BorderRules(SCHOOL, Borders.of(SCHOOL, java, sql, Map.of()).uses(), List.of());

        assertThat(rules.foreignWrites()).extracting(Borders.Use::table).containsExactly("stock");
        assertThat(rules.upward()).extracting(Borders.Use::table).containsExactlyInAnyOrder("stock", "diploma");
    }

    @Test
    void an_entity_is_a_writer_of_its_table_and_queries_name_it() {
        var rules = rules(Map.of(
                "Stock.java",
                "package vn.gdnn.school.people.pupil; @Entity class Stock {}",
                "B.java",
                statement("papers.diploma", "update Stock set id = ?1")));

        assertThat(rules.foreignWrites())
                .extracting(Borders.Use::feature)
                .containsExactlyInAnyOrder("people.pupil", "papers.diploma");
    }

    @Test
    void a_table_of_nobody_is_told_and_so_is_one_that_only_running_names() {
        var borders = Borders.of(
                SCHOOL,
                Map.of(
                        "A.java", statement("people.pupil", "select 1 from \" + name() + \" where true"),
                        "B.java", statement("papers.diploma", "select 1 from %s")),
                Map.of("V1.sql", "create table stray (\n);\n-- owner: papers.lost\ncreate table lost (\n);\n"),
                Map.of());

        assertThat(borders.faults())
                .containsExactlyInAnyOrder(
                        "stray names no owner (V1.sql)",
                        "papers.lost owns a table and is no feature",
                        "a statement names its table only when it runs (/A.java)",
                        "a statement names its table only when it runs (/B.java)");
    }

    @Test
    void a_library_s_table_is_read_and_not_written() {
        var library = Map.of("K.sql", "-- owner: kit.inbox\ncreate table inbox (\n);\n");
        var java = Map.of("A.java", statement("people.pupil", "select from inbox; delete from inbox"));
        var rules = new BorderRules(
                SCHOOL, Borders.of(SCHOOL, java, TABLES, library).uses(), List.of());

        assertThat(rules.foreignWrites()).extracting(Borders.Use::owner).containsExactly("kit.inbox");
        assertThat(rules.upward()).isEmpty();
    }

    @Test
    void an_exemption_ends_with_its_need() {
        var needed = new TablesHaveOwners.Exemption("people.pupil", "diploma", "reads upward");
        var needless = new TablesHaveOwners.Exemption("papers.stock", "pupil", "no longer");
        var java = Map.of(
                "A.java", statement("people.pupil", "select from diploma"),
                "B.java", statement("papers.stock", "select from pupil"));
        var uses = Borders.of(SCHOOL, java, TABLES, Map.of()).uses();
        var rules = new BorderRules(SCHOOL, uses, List.of(needed, needless));

        assertThat(rules.upward()).isEmpty();
        assertThat(rules.needless()).containsExactly(needless);
    }

    private static BorderRules rules(Map<String, String> java) {
        return new BorderRules(
                SCHOOL, Borders.of(SCHOOL, java, TABLES, Map.of()).uses(), List.of());
    }

    private static String statement(String feature, String sql) {
        return "package vn.gdnn.school." + feature + "; class A { String sql = \"" + sql.replace("\n", "\\n") + "\"; }";
    }
}
