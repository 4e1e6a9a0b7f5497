package vn.gdnn.curriculum.appraisal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gdnn.curriculum.council.Conclusion;
import vn.gdnn.curriculum.council.CouncilMember;
import vn.gdnn.curriculum.council.Remark;
import vn.gdnn.curriculum.council.Vote;
import vn.gdnn.kit.tenancy.TenantOwned;

/** The appraisal of one version of a programme as it was submitted once. */
@Entity
public class Appraisal extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID programme;
    private int submission;
    private String minutesNumber;
    private LocalDate metOn;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    @Embedded
    private Vote vote;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CouncilMember> members;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Remark> remarks;

    private String recordedBy;
    private Instant recordedAt;

    protected Appraisal() {} // for Hibernate

    Appraisal(UUID id, UUID programme, int submission, AppraisalFacts facts, String by, Instant now) {
        this.id = id;
        this.programme = programme;
        this.submission = submission;
        record(facts, by, now);
    }

    /** Takes the minutes as somebody has them, in place of what stood there. */
    final void record(AppraisalFacts facts, String by, Instant now) {
        minutesNumber = facts.minutesNumber();
        metOn = facts.metOn();
        conclusion = facts.conclusion();
        vote = facts.vote();
        members = facts.members();
        remarks = facts.remarks();
        recordedBy = by;
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The version of the row, for entity tags. */
    public long version() {
        return version;
    }

    /** The version of the programme that was appraised. */
    public UUID programme() {
        return programme;
    }

    /** Which submission of it, counted from 1. */
    public int submission() {
        return submission;
    }

    public AppraisalFacts facts() {
        return new AppraisalFacts(minutesNumber, metOn, conclusion, vote, members, remarks);
    }

    /** When it was last written. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
