package vn.gdnn.curriculum.programme.state;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.council.Appraised;
import vn.gdnn.curriculum.council.ConfirmedContent;
import vn.gdnn.curriculum.syllabus.Content;
import vn.gdnn.curriculum.syllabus.DigitalProfile;
import vn.gdnn.curriculum.syllabus.Outline;
import vn.gdnn.curriculum.syllabus.Syllabus;
import vn.gdnn.kit.tenancy.TenantOwned;

/** What is kept of one version of a programme, to be read by anybody; what may become of it is the programme's to say. */
@MappedSuperclass
public abstract class ProgrammeState extends TenantOwned {

    @Id
    protected UUID id;

    @Version
    protected long version;

    protected UUID programmeId;
    protected int number;

    @Enumerated(EnumType.STRING)
    protected ProgrammeStatus status;

    @Embedded
    protected Outline outline;

    @Embedded
    protected DigitalProfile digital;

    @JdbcTypeCode(SqlTypes.JSON)
    protected Content content;

    protected int frameworkVersion;

    /** Every account that wrote this version. */
    @JdbcTypeCode(SqlTypes.JSON)
    protected List<String> authors = List.of();

    protected @Nullable String submittedBy;
    protected @Nullable Instant submittedAt;
    protected @Nullable String returnReason;

    /** How often this version was submitted. */
    protected int submission;

    @Embedded
    protected @Nullable Appraised appraised;

    /** That somebody else confirmed that the content fits digital methods. */
    @Embedded
    protected @Nullable ConfirmedContent confirmed;

    @Embedded
    protected @Nullable Decision decision;

    protected @Nullable String approvedBy;
    protected @Nullable LocalDate retiredOn;

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

    /** The account that submitted it, by its subject. */
    public @Nullable String submittedBy() {
        return submittedBy;
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

    public @Nullable ConfirmedContent confirmed() {
        return confirmed;
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
