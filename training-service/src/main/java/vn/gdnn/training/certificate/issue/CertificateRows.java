package vn.gdnn.training.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.training.certificate.credential.SignedCredential;
import vn.gdnn.training.certificate.log.CertificateActs;
import vn.gdnn.training.certificate.log.LoggedText;

/** Writes certificates, many in one statement. */
@ApplicationScoped
class CertificateRows {

    private static final String INSERT = """
            insert into certificate (institution, issued_at, issued_on, issued_by, issuer, issuer_name, school_name, id, public_id,
                                     completion, staff_member, number, full_name, date_of_birth, subject, title, provider,
                                     components, completed_on, valid_until, key_id, document, proof, jwt_header,
                                     status_list, status_index, jwt_signature)
            select ?, ?, ?, ?, ?, ?, ?, n.id, n.public_id, n.completion, n.staff_member, n.number, n.full_name,
                   n.date_of_birth::birth_date, n.subject, n.title, n.provider, string_to_array(n.components, ','),
                   n.completed_on::date, n.valid_until::date, n.key_id, n.document, n.proof, n.jwt_header, n.list, n.index,
                   n.jwt_signature
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[],
                        ?::int[], ?::bytea[])
                 as n (id, public_id, completion, staff_member, number, full_name, date_of_birth, subject, title, provider,
                       components, completed_on, valid_until, key_id, document, proof, jwt_header, list, index,
                       jwt_signature)""";

    /** The columns of text, in the order of the statement. */
    private static final List<Function<Signed, @Nullable Object>> TEXTS = List.of(
            one -> one.made().id(),
            one -> one.made().publicId(),
            one -> one.made().completion().id(),
            one -> one.made().completion().staffMember(),
            one -> one.made().number(),
            one -> one.made().completion().holder().fullName(),
            one -> one.made().completion().holder().dateOfBirth().written(),
            one -> one.training().subject(),
            one -> one.training().title(),
            one -> one.training().provider(),
            one -> String.join(",", one.training().codes()),
            one -> one.training().completedOn(),
            one -> one.training().validUntil(),
            one -> one.credential().keyId(),
            one -> one.credential().document(),
            one -> one.credential().proof(),
            one -> one.credential().jwtHeader());

    private final Database database;
    private final CertificateActs acts;

    CertificateRows(Database database, CertificateActs acts) {
        this.database = database;
        this.acts = acts;
    }

    /** A certificate with its signatures and the text that the log commits to. */
    record Signed(NewCertificate made, SignedCredential credential, LoggedText logged) {

        Completion.Training training() {
            return made.completion().training();
        }
    }

    /** Adds certificates of one issuer and moment, each with the act of its issue; none of them is due any more. */
    void add(String institution, String by, List<Signed> signed) {
        var parameters = common(institution, by, signed.get(0).made());
        TEXTS.forEach(column -> parameters.add(texts(signed, column)));
        parameters.add(
                signed.stream().mapToInt(one -> one.made().place().list()).toArray());
        parameters.add(
                signed.stream().mapToInt(one -> one.made().place().index()).toArray());
        parameters.add(
                signed.stream().map(one -> one.credential().jwtSignature()).toArray(byte[][]::new));
        database.update(INSERT, parameters.toArray());
        acts.append(
                institution,
                CertificateActs.ISSUE,
                signed.stream().map(one -> one.made().id()).toList(),
                signed.stream().map(Signed::logged).toList());
        end(institution, signed);
    }

    private static List<@Nullable Object> common(String institution, String by, NewCertificate made) {
        return new ArrayList<>(List.of(
                institution,
                made.at().atOffset(ZoneOffset.UTC),
                made.issuedOn(),
                by,
                made.issuer().code(),
                made.issuer().name(),
                made.completion().holder().school()));
    }

    private void end(String institution, List<Signed> signed) {
        database.update(
                "delete from certificate_due where institution = ? and completion = any (?::uuid[])",
                institution,
                texts(signed, one -> one.made().completion().id()));
    }

    /** Which of these numbers the issuer has given already, to whichever school and however they are written. */
    Set<String> taken(String issuer, List<String> numbers) {
        return Set.copyOf(database.list(row -> row.text("number"), """
                select n.number from unnest(?::text[]) as n (number)
                where exists (select from certificate c
                              where c.issuer = ? and c.number_folded = folded_number(n.number))""", numbers.toArray(String[]::new), issuer));
    }

    private static @Nullable String[] texts(List<Signed> signed, Function<Signed, @Nullable Object> column) {
        return signed.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
