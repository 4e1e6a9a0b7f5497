package vn.gdnn.records.register.log;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gdnn.kit.database.Row;
import vn.gdnn.log.Hash;
import vn.gdnn.log.act.CanonicalJson;
import vn.gdnn.records.register.entry.DiplomaAct;

/** The text of an act that its leaf commits to, made of the register's rows as docs/register-log.md lays down. */
public final class ActText {

    /** Which acts have a leaf. */
    public static final Set<DiplomaAct.Kind> KINDS = Set.of(
            DiplomaAct.Kind.DIGITISED,
            DiplomaAct.Kind.ISSUED,
            DiplomaAct.Kind.CORRECTED,
            DiplomaAct.Kind.REPLACED,
            DiplomaAct.Kind.REVOKED,
            DiplomaAct.Kind.COPIED,
            DiplomaAct.Kind.RESEALED);

    private static final String FORMAT = "gdnn-register-act/1";

    /** A member of the text and the column it is read from. */
    private record Field(String name, String column) {

        String selected() {
            return column + " as \"" + name + "\"";
        }
    }

    private static final List<Field> FACTS = List.of(
            new Field("institution", "a.institution"),
            new Field("publicId", "d.public_id"),
            new Field("serialNumber", "d.serial_number"),
            new Field("registerNumber", "d.register_number"),
            new Field("replaces", "r.register_number"),
            new Field("recognisedOn", "d.recognised_on"),
            new Field("act", "a.number"),
            new Field("kind", "a.kind"),
            new Field("actedOn", "a.acted_on"),
            new Field("ground", "a.ground"),
            new Field("decisionNumber", "a.decision_number"),
            new Field("decidedOn", "a.decided_on"),
            new Field("effectiveOn", "a.effective_on"),
            new Field("contentVersion", "a.content_version"),
            new Field("template", "c.template"),
            new Field("qualification", "c.qualification"),
            new Field("level", "c.level"),
            new Field("institutionName", "c.institution_name"),
            new Field("occupationName", "c.occupation_name"),
            new Field("occupationCode", "c.occupation_code"),
            new Field("fullName", "c.full_name"),
            new Field("dateOfBirth", "c.date_of_birth"),
            new Field("graduationClass", "c.graduation_class"),
            new Field("recognitionDecision", "c.decision_number"),
            new Field("inForceFrom", "c.in_force_from"),
            new Field("sex", "c.sex"),
            new Field("trainingMode", "c.training_mode"),
            new Field("placeOfIssue", "c.place_of_issue"),
            new Field("highQuality", "case when c.high_quality then 'true' end"),
            new Field("registerYear", "d.register_year"),
            new Field("predecessor", "d.predecessor"),
            new Field("recordedBy", "c.recorded_by"),
            new Field("confidence", "c.confidence"),
            new Field("schoolAsWritten", "c.school_as_written"),
            new Field("qualificationAsWritten", "c.qualification_as_written"));

    /** What a later act may change in the diploma's row: taken down with the leaf. */
    private static final List<Field> STATE = List.of(
            new Field("issuedOn", "issued_on"),
            new Field("signedBy", "signed_by"),
            new Field("signerTitle", "signer_title"),
            new Field("signedOn", "signed_on"));

    /** What no paper shows. */
    private static final List<Field> WITHHELD = List.of(
            new Field("actor", "a.actor"),
            new Field("actorName", "a.actor_name"),
            new Field("actorTitle", "a.actor_title"),
            new Field("reason", "a.reason"),
            new Field("reference", "a.reference"),
            new Field("signerDecision", "d.signer_decision"),
            new Field("recordedAt", "to_char(a.recorded_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));

    private ActText() {}

    /**
     * The columns of the open text, of {@code diploma_act a}, {@code diploma d}, the diploma {@code r} that it replaces,
     * {@code diploma_content c}, and what an act may change of the diploma from the named table.
     */
    public static String columns(String state) {
        return Stream.concat(
                        FACTS.stream(), STATE.stream().map(field -> new Field(field.name, state + "." + field.column)))
                .map(Field::selected)
                .collect(Collectors.joining(", "));
    }

    /** The columns of the withheld text, of {@code diploma_act a} and {@code diploma d}. */
    public static String withheldColumns() {
        return WITHHELD.stream().map(Field::selected).collect(Collectors.joining(", "));
    }

    /** The text that whoever holds the paper may read. */
    public static String open(Row row, Hash withheld) throws SQLException {
        var members = members(row, Stream.concat(FACTS.stream(), STATE.stream()).toList());
        members.put("format", FORMAT);
        members.put("withheld", withheld.base64());
        return CanonicalJson.of(members);
    }

    /** The text of what the open one holds only a commitment to. */
    public static String withheld(Row row) throws SQLException {
        return CanonicalJson.of(members(row, WITHHELD));
    }

    private static TreeMap<String, String> members(Row row, List<Field> fields) throws SQLException {
        var members = new TreeMap<String, String>();
        for (var field : fields) {
            var value = row.textOrNull(field.name);
            if (value != null) {
                members.put(field.name, value);
            }
        }
        return members;
    }
}
