package vn.gdnn.records.verification.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Database;
import vn.gdnn.kit.database.Row;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.CurrentScope;
import vn.gdnn.kit.tenancy.Scope;
import vn.gdnn.kit.time.AsOfRefusal;
import vn.gdnn.records.credentials.document.SealStanding;
import vn.gdnn.records.register.entry.DiplomaAct;
import vn.gdnn.records.register.entry.DiplomaContent;
import vn.gdnn.records.register.entry.DiplomaNumbers;
import vn.gdnn.records.register.entry.DiplomaOrigin;
import vn.gdnn.records.register.entry.OldPaper;
import vn.gdnn.records.register.entry.RevocationGround;
import vn.gdnn.records.register.log.CompareWithLog;
import vn.gdnn.records.register.log.CompareWithLog.Standing;
import vn.gdnn.records.register.log.KeptLeaf;

/**
 * Finds an issued diploma by the public id on its paper (circular 10/2017, art. 14). It sees no more than anyone may,
 * whoever asks, and takes the same steps whether the id is known, unknown or odd. What it finds must be borne out by the
 * leaves of the log, and by the credential the institution signed where there is one.
 */
@ApplicationScoped
public class VerifyDiploma {

    /** Most diplomas are replaced by none, are no old papers, and their school has disowned no key: there is no more. */
    private static final String NO_MORE = """
            d.replaced_on is not null or d.origin <> 'REGISTER' or exists (
                select from institution_key z where z.institution = d.institution and z.compromised) as has_more,
            null as by_serial, null as by_register, null as recorded_on, false as seal_disowned,
            """;

    private static final String MORE =
            """
            false as has_more, n.serial_number as by_serial, n.register_number as by_register,
            """ + OldPaper.RECORDED_ON + ", " + SealStanding.IS_DISOWNED + " as seal_disowned, ";

    private static final String LATER_PAPER =
            "left join diploma n on n.institution = d.institution and n.replaces = d.id";

    /** The words in force on the day asked about: a correction made later does not reach back. */
    private static final String SELECT =
            "select d.serial_number, d.register_number, d.origin, d.signed_by, d.issued_on,"
                    + " d.revoked_from, d.revocation_ground, d.replaced_on, d.reissue_on, c.in_force_from, c.place_of_issue, "
                    + DiplomaContent.COLUMNS
                    + ", " + SignedClaims.COLUMNS + ", " + SealStanding.COLUMNS + ", " + KeptLeaf.COLUMNS
                    + ", %s " + """
            d.origin = 'REGISTER' and k.diploma is null as stripped, a.recorded_at,
            d.status = 'ISSUED' and c.in_force_from is null and c.content_version = d.content_version
                and a.kind in ('ISSUED', 'DIGITISED') as untouched,
            r.serial_number as replaces_serial, r.register_number as replaces_register, d.institution as keeper
            from diploma d
            join lateral (
                select c.content_version, c.in_force_from, c.template, c.place_of_issue,
            """
                    + DiplomaContent.COLUMNS + """

                from diploma_content c
                where c.institution = d.institution and c.diploma = d.id
                  and (c.in_force_from is null or c.in_force_from <= ?)
                order by c.content_version desc limit 1) c on true
            """
                    + KeptLeaf.JOIN + """
            left join diploma r on r.institution = d.institution and r.id = d.replaces
            %s
            left join lateral (
                select k.diploma, k.institution, k.content_version, k.key_id, k.status_list, k.status_index, k.document,
                       k.jwt_header, k.jwt_signature
                from diploma_credential k
                where k.institution = d.institution and k.diploma = d.id and k.content_version = c.content_version
                order by k.seal desc limit 1) k on true
            left join institution_key y on y.institution = k.institution and y.key_id = k.key_id and y.use = 'CREDENTIAL'
                 and not y.compromised
            left join status_change s on s.institution = k.institution and s.list = k.status_list
                 and s.index = k.status_index and s.effective_on <= ?
            where d.public_id = ?""";

    private static final String USUAL = SELECT.formatted(NO_MORE, "");
    private static final String WHOLE = SELECT.formatted(MORE, LATER_PAPER);

    private final Database database;
    private final CompareWithLog compareWithLog;
    private final RegisterCheck registerCheck;
    private final PublicActs acts;
    private final Clock clock;

    VerifyDiploma(
            Database database,
            CompareWithLog compareWithLog,
            RegisterCheck registerCheck,
            PublicActs acts,
            Clock clock) {
        this.database = database;
        this.compareWithLog = compareWithLog;
        this.registerCheck = registerCheck;
        this.acts = acts;
        this.clock = clock;
    }

    /** The diploma as it stands today; nothing that is not issued. */
    public Optional<Verification> find(String publicId) {
        return find(publicId, Standpoint.at(LocalDate.now(clock)));
    }

    /** The diploma, if it is issued by today, with what was in force and known then. */
    public Optional<Verification> find(String publicId, Standpoint at) {
        var id = publicId.replace("\0", "");
        var on = at.earlier();
        var answer = database.findForAnyone(this::answer, USUAL, on, on, id)
                .flatMap(one ->
                        one.hasMore() ? database.findForAnyone(this::answer, WHOLE, on, on, id) : Optional.of(one))
                .map(one -> one.claims() == null ? one.without(standsInLog(id)) : one);
        answer.ifPresent(one -> {
            if (one.stripped()) {
                registerCheck.refuseStripped();
            }
            if (!one.logged() || !one.found().speaksOfItsOrigin()) {
                registerCheck.refuseUnlogged();
            }
            if (one.claims() != null) {
                registerCheck.require(one.found(), one.claims(), id, on);
            }
        });
        return answer.map(one -> one.untouched() && at.knownOn().equals(LocalDate.now(clock))
                ? one.found()
                : one.found().with(acts.list(id), at.knownOn()));
    }

    /** The days asked about, each today unless given; a day to come is refused, for nobody knows it. */
    public Standpoint standpoint(@Nullable String on, @Nullable String knownOn) {
        return new Standpoint(day(on), day(knownOn));
    }

    private boolean standsInLog(String publicId) {
        var standing = CurrentScope.inTransaction(new Scope.Anyone(), () -> compareWithLog.standing(publicId));
        return standing == Standing.LOGGED || standing == Standing.PENDING;
    }

    /** The day asked about, today unless given; a day to come is refused, for nobody knows it. */
    private LocalDate day(@Nullable String on) {
        var today = LocalDate.now(clock);
        var day = on == null ? today : read(on);
        if (day.isAfter(today)) {
            throw new Refusal(AsOfRefusal.DAY_IN_FUTURE, day);
        }
        return day;
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new Refusal(VerificationRefusal.DATE_INVALID);
        }
    }

    /**
     * Stripped: the register's own making, yet without the credential that came with it. Logged: its row fits its leaf, and
     * where no signature speaks for it, that stands in the signed tree or waits for it. Has more: it was asked for without
     * what most have nothing of.
     */
    private record Answer(
            Verification found,
            @Nullable SignedClaims claims,
            boolean stripped,
            boolean logged,
            boolean untouched,
            boolean hasMore) {

        Answer without(boolean standsInLog) {
            return new Answer(found, null, stripped, logged && standsInLog, untouched, hasMore);
        }
    }

    private Answer answer(Row row) throws SQLException {
        var leaf = KeptLeaf.of(row);
        return new Answer(
                verification(row, leaf != null),
                SignedClaims.of(row),
                row.bool("stripped"),
                leaf != null && leaf.fits(),
                row.bool("untouched"),
                row.bool("has_more"));
    }

    private Verification verification(Row row, boolean logged) throws SQLException {
        var origin = row.constant(DiplomaOrigin.class, "origin");
        var first = origin == DiplomaOrigin.DIGITISED ? DiplomaAct.Kind.DIGITISED : DiplomaAct.Kind.ISSUED;
        var content = DiplomaContent.of(row);
        return new Verification(
                content,
                new DiplomaNumbers(row.text("serial_number"), row.text("register_number")),
                origin,
                row.textOrNull("signed_by"),
                row.date("issued_on"),
                row.dateOrNull("in_force_from"),
                withdrawal(row),
                numbers(row.textOrNull("replaces_serial"), row.textOrNull("replaces_register")),
                takenOver(row, content),
                SealStanding.of(row),
                row.dateOrNull("reissue_on"),
                row.textOrNull("place_of_issue"),
                logged ? List.of(acts.only(row, first)) : List.of());
    }

    private static @Nullable TakenOver takenOver(Row row, DiplomaContent content) throws SQLException {
        var paper = content.oldPaper();
        var recordedOn = row.dateOrNull("recorded_on");
        return paper == null || recordedOn == null ? null : new TakenOver(row.text("keeper"), recordedOn, paper);
    }

    private static @Nullable Withdrawn withdrawal(Row row) throws SQLException {
        var revokedFrom = row.dateOrNull("revoked_from");
        if (revokedFrom != null) {
            return new Withdrawn.Revoked(revokedFrom, row.constant(RevocationGround.class, "revocation_ground"));
        }
        var replacedOn = row.dateOrNull("replaced_on");
        return replacedOn == null
                ? null
                : new Withdrawn.Replaced(
                        replacedOn, numbers(row.textOrNull("by_serial"), row.textOrNull("by_register")));
    }

    private static @Nullable DiplomaNumbers numbers(@Nullable String serial, @Nullable String register) {
        return serial == null || register == null ? null : new DiplomaNumbers(serial, register);
    }
}
