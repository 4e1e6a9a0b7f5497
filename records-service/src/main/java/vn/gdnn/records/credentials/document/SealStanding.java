package vn.gdnn.records.credentials.document;

import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Row;

/** Whether a diploma's credential and document can be believed by the keys that sealed them. */
@Schema(
        description =
                "DISOWNED: valid by the register, but sealed with a key that the school has disowned; nothing is"
                        + " handed out until it is sealed anew. RESEALED: that was done; earlier files are not to be relied on.")
public enum SealStanding {
    TRUSTED,
    DISOWNED,
    RESEALED;

    /** Whether the newest credential or document of what a diploma {@code d} says now was made with a disowned key. */
    public static final String IS_DISOWNED = """
            exists (
                select from institution_key z
                where z.institution = d.institution and z.compromised and z.key_id in (
                    (select q.key_id from diploma_credential q
                     where q.institution = d.institution and q.diploma = d.id and q.content_version = d.content_version
                     order by q.seal desc limit 1),
                    (select o.key_id from diploma_document o
                     where o.institution = d.institution and o.diploma = d.id and o.content_version = d.content_version
                       and o.seal = d.seal and o.revision = 1),
                    (select o.signer_key_id from diploma_document o
                     where o.institution = d.institution and o.diploma = d.id and o.content_version = d.content_version
                       and o.seal = d.seal and o.revision = 1)))""";

    /** The columns of a diploma {@code d}, beside {@code seal_disowned}, that tell it; {@code k} is a credential of it. */
    public static final String COLUMNS = "d.seal > 1 as sealed_anew, k.diploma is not null as sealed";

    /** The standing by those columns; none of an entry that was never sealed. */
    public static @Nullable SealStanding of(Row row) throws SQLException {
        if (row.bool("seal_disowned")) {
            return DISOWNED;
        }
        return row.bool("sealed_anew") ? RESEALED : row.bool("sealed") ? TRUSTED : null;
    }
}
