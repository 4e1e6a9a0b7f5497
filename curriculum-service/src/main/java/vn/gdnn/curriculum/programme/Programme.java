package vn.gdnn.curriculum.programme;

import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.APPROVED;
import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.DRAFT;
import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.RETIRED;
import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.RETURNED;
import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.SUBMITTED;
import static vn.gdnn.curriculum.programme.state.ProgrammeStatus.SUPERSEDED;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gdnn.curriculum.council.Appraised;
import vn.gdnn.curriculum.council.ConfirmedContent;
import vn.gdnn.curriculum.programme.state.Decision;
import vn.gdnn.curriculum.programme.state.ProgrammeState;
import vn.gdnn.curriculum.programme.state.ProgrammeStatus;
import vn.gdnn.curriculum.syllabus.Written;
import vn.gdnn.kit.problem.Refusal;

/** One version of a programme; the programme keeps its {@code programmeId} and its code over all versions. */
@Entity
public class Programme extends ProgrammeState {

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
        require(ProgrammeRefusal.PROGRAMME_NOT_EDITABLE, DRAFT, RETURNED);
        if (number > 1 && !written.syllabus().outline().code().equals(outline.code())) {
            throw new Refusal(ProgrammeRefusal.PROGRAMME_CODE_FIXED, outline.code());
        }
        write(written);
        appraised = null;
        confirmed = null;
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

    /** Notes that somebody else confirmed that the content fits digital methods; once, from the submission on. */
    public void confirm(ConfirmedContent noted) {
        requireConfirmable();
        confirmed = noted;
    }

    void requireConfirmable() {
        require(ProgrammeRefusal.PROGRAMME_NOT_APPROVED, SUBMITTED, APPROVED);
    }

    /** Brings the version into force. */
    void approve(Decision taken, String reviewer) {
        require(SUBMITTED);
        status = APPROVED;
        decision = taken;
        approvedBy = reviewer;
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
        require(ProgrammeRefusal.not(needed), needed);
    }

    private void require(ProgrammeRefusal otherwise, ProgrammeStatus... possible) {
        if (!List.of(possible).contains(status)) {
            throw new Refusal(otherwise, status);
        }
    }

    private void write(Written written) {
        var syllabus = written.syllabus();
        frameworkVersion = written.frameworkVersion();
        outline = syllabus.outline();
        digital = syllabus.digital();
        content = syllabus.content();
    }
}
