package vn.gdnn.records.people.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.tenancy.CurrentScope;

/** What a school prints beside the words of its register; documents made so far stay as they are. */
@ApplicationScoped
public class DocumentWording {

    /** What the head of a school is called unless it says otherwise. */
    public static final String HEAD_TITLE = "Hiệu trưởng";

    /** The same in English. */
    public static final String ENGLISH_HEAD_TITLE = "Rector";

    private final Database database;
    private final CurrentScope scope;

    DocumentWording(Database database, CurrentScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /**
     * The school's name in English, what its head is called, where it issues, and occupations in English by code, printed where the national list has no English name.
     */
    public record Wording(
            @Nullable String englishName,
            String headTitle,
            String englishHeadTitle,
            @Nullable String place,
            Map<String, String> occupations) {}

    /** Sets the whole wording of the caller's institution. */
    @Transactional
    public void upsert(Wording wording) {
        var institution = scope.institution();
        database.update(
                """
                insert into document_wording (institution, english_name, head_title, english_head_title, place)
                values (?, ?, ?, ?, ?)
                on conflict (institution) do update set english_name = excluded.english_name,
                    head_title = excluded.head_title, english_head_title = excluded.english_head_title,
                    place = excluded.place""",
                institution,
                wording.englishName(),
                wording.headTitle(),
                wording.englishHeadTitle(),
                wording.place());
        database.update("delete from occupation_wording where institution = ?", institution);
        var occupations = new TreeMap<>(wording.occupations());
        database.update(
                """
                insert into occupation_wording (institution, occupation_code, english_name)
                select ?, n.* from unnest(cast(? as text[]), cast(? as text[])) n""",
                institution,
                occupations.keySet().toArray(String[]::new),
                occupations.values().toArray(String[]::new));
    }

    /** The wording in force; the usual words where the institution has set none. */
    @Transactional
    public Wording read() {
        var institution = scope.institution();
        var occupations = new TreeMap<String, String>();
        database.list(
                        row -> Map.entry(row.text("occupation_code"), row.text("english_name")),
                        "select occupation_code, english_name from occupation_wording where institution = ?",
                        institution)
                .forEach(entry -> occupations.put(entry.getKey(), entry.getValue()));
        return database.find(
                        row -> new Wording(
                                row.textOrNull("english_name"),
                                row.text("head_title"),
                                row.text("english_head_title"),
                                row.textOrNull("place"),
                                occupations),
                        "select * from document_wording where institution = ?",
                        institution)
                .orElseGet(() -> new Wording(null, HEAD_TITLE, ENGLISH_HEAD_TITLE, null, occupations));
    }
}
