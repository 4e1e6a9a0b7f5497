package vn.gdnn.curriculum.resource;

import static vn.gdnn.curriculum.resource.standing.ResourceStatus.DRAFT;
import static vn.gdnn.curriculum.resource.standing.ResourceStatus.PUBLISHED;
import static vn.gdnn.curriculum.resource.standing.ResourceStatus.RETURNED;
import static vn.gdnn.curriculum.resource.standing.ResourceStatus.SUBMITTED;
import static vn.gdnn.curriculum.resource.standing.ResourceStatus.SUPERSEDED;
import static vn.gdnn.curriculum.resource.standing.ResourceStatus.TAKEN_DOWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.content.ResourceFacts;
import vn.gdnn.curriculum.resource.standing.History;
import vn.gdnn.curriculum.resource.standing.ResourceStatus;
import vn.gdnn.curriculum.resource.standing.Standing;
import vn.gdnn.curriculum.resource.standing.Submission;
import vn.gdnn.curriculum.resource.standing.TakenDown;
import vn.gdnn.curriculum.resource.standing.Verdict;
import vn.gdnn.kit.problem.Refusal;

/**
 * One version of a learning resource, held apart by row-level security alone: what is published, every school reads, and what is
 * submitted, reviewers of other schools. Only what changed is written, for a reviewer may write no more.
 */
@Entity
@DynamicUpdate
public class Resource {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String institution;

    private UUID resource;
    private int number;

    @Enumerated(EnumType.STRING)
    private ResourceStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private ResourceFacts facts;

    /** Every account that wrote this version, by its subject. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> writers;

    @Embedded
    private @Nullable Submission submission;

    @Embedded
    private @Nullable Verdict verdict;

    @Embedded
    private @Nullable TakenDown takenDown;

    protected Resource() {} // for Hibernate

    private Resource(UUID id, Standing standing, ResourceFacts facts, List<String> writers) {
        this.id = id;
        this.institution = standing.institution();
        this.resource = standing.resource();
        this.number = standing.number();
        this.status = standing.status();
        this.facts = facts;
        this.writers = writers;
    }

    /** Begins a resource with the draft of its first version, whose id names it. */
    static Resource draft(UUID id, String institution, ResourceFacts facts, String writer) {
        return new Resource(id, new Standing(institution, id, 1, DRAFT), facts, List.of(writer));
    }

    /** Begins the next version, as this one says it; only of the published one. */
    Resource nextVersion(UUID nextId, String writer) {
        require(Set.of(PUBLISHED), ResourceRefusal.RESOURCE_NOT_PUBLISHED);
        return new Resource(nextId, new Standing(institution, resource, number + 1, DRAFT), facts, List.of(writer));
    }

    /** Rewrites a draft or a returned version, which thereby is a draft again. */
    void revise(ResourceFacts rewritten, String writer) {
        require(Set.of(DRAFT, RETURNED), ResourceRefusal.RESOURCE_NOT_EDITABLE);
        facts = rewritten;
        writers = Stream.concat(writers.stream(), Stream.of(writer)).distinct().toList();
        status = DRAFT;
        verdict = null;
    }

    /** Hands the draft over to the reviewers of other schools. */
    void submit(Submission handedOver) {
        require(Set.of(DRAFT), ResourceRefusal.RESOURCE_NOT_DRAFT);
        status = SUBMITTED;
        submission = handedOver;
    }

    /** Publishes it or gives it back; never by an account that wrote or submitted it (four eyes). */
    public void decide(Verdict taken) {
        require(Set.of(SUBMITTED), ResourceRefusal.RESOURCE_NOT_SUBMITTED);
        if (writers.contains(taken.by()) || submission != null && taken.by().equals(submission.by())) {
            throw new Refusal(ResourceRefusal.REVIEWER_WROTE_RESOURCE);
        }
        status = taken.returnReason() == null ? PUBLISHED : RETURNED;
        verdict = taken;
    }

    /** Takes down what is or was published. */
    void takeDown(TakenDown done) {
        require(Set.of(PUBLISHED, SUPERSEDED), ResourceRefusal.RESOURCE_NOT_PUBLISHED);
        status = TAKEN_DOWN;
        takenDown = done;
    }

    private void require(Set<ResourceStatus> needed, ResourceRefusal otherwise) {
        if (!needed.contains(status)) {
            throw new Refusal(otherwise, status);
        }
    }

    public UUID id() {
        return id;
    }

    /** The version of the row, for entity tags; not the resource's own version number. */
    public long version() {
        return version;
    }

    public Standing standing() {
        return new Standing(institution, resource, number, status);
    }

    public ResourceFacts facts() {
        return facts;
    }

    public History history() {
        return new History(submission, verdict, takenDown);
    }
}
