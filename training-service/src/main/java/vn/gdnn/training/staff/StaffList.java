package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;

/** The staff within the caller's scope by name, page by page; each page is noted as read. */
@ApplicationScoped
public class StaffList {

    private final StaffMembers members;
    private final NumberVault vault;
    private final NoteListings listings;

    StaffList(StaffMembers members, NumberVault vault, NoteListings listings) {
        this.members = members;
        this.vault = vault;
        this.listings = listings;
    }

    @Transactional
    public Slice<StaffEntry> list(StaffSearch search, @Nullable Cursor after, int limit) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (search.code() != null) {
            conditions.add("code = :code");
            parameters.put("code", search.code());
        }
        var pattern = search.pattern();
        if (pattern != null) {
            conditions.add("search like concat('%', unmarked(:name), '%') escape '!'");
            parameters.put("name", pattern);
        }
        var position = search.position();
        if (position != null) {
            conditions.add("position = :position");
            parameters.put("position", position);
        }
        if (after != null) {
            conditions.add("(fullName, id) > (:lastName, :lastId)");
            parameters.put("lastName", after.text(0));
            parameters.put("lastId", after.uuid(1));
        }
        var rows = members.find(String.join(" and ", conditions) + " order by fullName, id", parameters)
                .range(0, limit)
                .list();
        var page = Slice.of(rows, limit, last -> Cursor.of(last.fullName(), last.id()));
        listings.note(
                "staff",
                page.items().stream()
                        .map(member -> new Shown(member.institution(), member.id()))
                        .toList());
        return page.map(this::entry);
    }

    private StaffEntry entry(StaffMember member) {
        return StaffEntry.of(member, vault.open(member.number()));
    }
}
