package vn.gdnn.curriculum.programme;

import static vn.gdnn.curriculum.programme.ProgrammeStatus.APPROVED;
import static vn.gdnn.curriculum.programme.ProgrammeStatus.DRAFT;
import static vn.gdnn.curriculum.programme.ProgrammeStatus.RETIRED;
import static vn.gdnn.curriculum.programme.ProgrammeStatus.RETURNED;
import static vn.gdnn.curriculum.programme.ProgrammeStatus.SUBMITTED;
import static vn.gdnn.curriculum.programme.ProgrammeStatus.SUPERSEDED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.council.Appraised;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.DigitalProfile;
import vn.gdnn.curriculum.syllabus.Outline;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.curriculum.syllabus.Written;
import vn.gdnn.kit.problem.Refusal;
import vn.gdnn.kit.tenancy.TenantOwned;

/** One version of a programme; the programme keeps its {@code programmeId} and its code over all versions. */
@Entity
public class Programme extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programmeId;
    private int number;

    @Enumerated(EnumType.STRING)
    private ProgrammeStatus status;

    @Embedded
    private Outline outline;

    @Embedded
    private DigitalProfile digital;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    private int frameworkVersion;

    /** Every account that wrote this version. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> authors = List.of();

    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String returnReason;

    /** How often this version was submitted. */
    private int submission;

    @Embedded
    private @Nullable Appraised appraised;

    @Embedded
    private @Nullable Decision decision;

    private @Nullable String approvedBy;
    private @Nullable LocalDate retiredOn;

    protected Programme() {} // for Hibernate

    private Programme(UUID id, UUID programmeId, int number, Written written, List<String> authors) {
        this.id = id;
        this.programmeId = programmeId;
        this.number = number;
        this.status = DRAFT;
        this.authors = List.copyOf(authors);
        write(written);
    }

    /** Begins a programme with the draft of its first version. */
    static Programme draft(UUID id, UUID programmeId, Written written, String author) {
        return new Programme(id, programmeId, 1, written, List.of(author));
    }

    /** Begins the next version, as this one stands; only from the version in force. */
    Programme nextVersion(UUID nextId) {
        require(APPROVED);
        return new Programme(nextId, programmeId, number + 1, new Written(syllabus(), frameworkVersion), List.of());
    }

    /** Rewrites a draft or a returned version, which thereby is a draft again. */
    void revise(Written written, String author) {
        if (status != DRAFT && status != RETURNED) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_NOT_EDITABLE, status);
        }
        if (number > 1 && !written.syllabus().outline().code().equals(outline.code())) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_CODE_FIXED, outline.code());
        }
        write(written);
        appraised = null;
        authors = Stream.concat(authors.stream(), Stream.of(author)).distinct().toList();
        status = DRAFT;
    }

    /** Hands the draft to the reviewers. */
    void submit(String submitter, Instant now) {
        require(DRAFT);
        status = SUBMITTED;
        submittedBy = submitter;
        submittedAt = now;
        submission++;
        appraised = null;
        returnReason = null;
    }

    /** Notes what is recorded of its appraisal, as it was submitted last. */
    public void appraise(Appraised recorded) {
        require(SUBMITTED);
        appraised = recorded;
    }

    /** Brings the version into force; never by an account that wrote or submitted it (four eyes). */
    void approve(Decision taken, String reviewer) {
        requireApprovable(reviewer);
        status = APPROVED;
        decision = taken;
        approvedBy = reviewer;
    }

    void requireApprovable(String reviewer) {
        require(SUBMITTED);
        if (reviewer.equals(submittedBy)) {
            throw new Refusal(ProgrammeRefusal.REVIEWER_IS_SUBMITTER);
        }
        if (authors.contains(reviewer)) {
            throw new Refusal(ProgrammeRefusal.REVIEWER_IS_AUTHOR);
        }
    }

    /** Gives a submitted version back to its designers. */
    void sendBack(String reason) {
        require(SUBMITTED);
        status = RETURNED;
        returnReason = reason;
    }

    /** Makes room for the version approved after this one. */
    void supersede() {
        require(APPROVED);
        status = SUPERSEDED;
    }

    /** Ends the programme: it takes no new students from that day. A day to come gives way to an earlier one. */
    void retire(LocalDate day, LocalDate today) {
        var comesEarlier = retiredOn != null && retiredOn.isAfter(today) && day.isBefore(retiredOn);
        require(comesEarlier ? RETIRED : APPROVED);
        var inForceFrom = Objects.requireNonNull(decision).inForceFrom();
        if (day.isBefore(inForceFrom)) {
            throw new Refusal(ProgrammeRefusal.RETIRED_BEFORE_IN_FORCE, day, inForceFrom);
        }
        status = RETIRED;
        retiredOn = day;
    }

    void require(ProgrammeStatus needed) {
        if (status != needed) {
            throw new Refusal(ProgrammeRefusal.not(needed), status);
        }
    }

    private void write(Written written) {
        var syllabus = written.syllabus();
        frameworkVersion = written.frameworkVersion();
        outline = syllabus.outline();
        digital = syllabus.digital();
        content = syllabus.content();
    }

    public UUID id() {
        return id;
    }

    /** The version of the row, for entity tags; not the programme's own version number. */
    public long version() {
        return version;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public int number() {
        return number;
    }

    public ProgrammeStatus status() {
        return status;
    }

    public Syllabus syllabus() {
        return new Syllabus(outline, digital, content);
    }

    /** Under which version of the learners' framework the outcomes name their competences. */
    public int frameworkVersion() {
        return frameworkVersion;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** How often this version was submitted. */
    public int submission() {
        return submission;
    }

    /** The accounts that wrote this version or submitted it, by their subjects. */
    public Set<String> writers() {
        return Stream.concat(authors.stream(), Stream.ofNullable(submittedBy)).collect(Collectors.toSet());
    }

    public @Nullable Appraised appraised() {
        return appraised;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    public @Nullable Decision decision() {
        return decision;
    }

    public @Nullable LocalDate retiredOn() {
        return retiredOn;
    }
}
