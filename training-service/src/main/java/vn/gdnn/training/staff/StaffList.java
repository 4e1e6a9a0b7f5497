package vn.gdnn.training.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.problem.KitRefusal;
import vn.gdnn.kit.problem.Refusal;

/** The staff within the caller's scope by name, page by page. The cursor is an id: no name enters a URL. */
@ApplicationScoped
public class StaffList {

    private final StaffMembers members;
    private final NumberVault vault;

    StaffList(StaffMembers members, NumberVault vault) {
        this.members = members;
        this.vault = vault;
    }

    @Transactional
    public Slice<StaffEntry> list(StaffSearch search, @Nullable String after, int limit) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
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
            var last = lastRead(after);
            conditions.add("(fullName, id) > (:lastName, :lastId)");
            parameters.put("lastName", last.fullName());
            parameters.put("lastId", last.id());
        }
        var rows = members.find(String.join(" and ", conditions) + " order by fullName, id", parameters)
                .range(0, limit)
                .list();
        return Slice.of(rows.stream().map(this::entry).toList(), limit, entry -> Cursor.of(entry.id()));
    }

    private StaffMember lastRead(String after) {
        try {
            return members.findByIdOptional(
                            UUID.fromString(Cursor.read(after, 1).get(0)))
                    .orElseThrow(() -> new Refusal(KitRefusal.CURSOR_INVALID));
        } catch (IllegalArgumentException e) {
            throw new Refusal(KitRefusal.CURSOR_INVALID);
        }
    }

    private StaffEntry entry(StaffMember member) {
        return StaffEntry.of(member, vault.open(member.number()));
    }
}
