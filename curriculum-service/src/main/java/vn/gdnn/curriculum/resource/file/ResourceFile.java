package vn.gdnn.curriculum.resource.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.gdnn.curriculum.resource.inspect.PackageKind;
import vn.gdnn.curriculum.resource.inspect.Suggestion;
import vn.gdnn.kit.files.FileScan;

/** A file of a version of a resource; whoever sees the version sees it. */
@Entity
@Table(name = "resource_file")
public class ResourceFile {

    @Id
    private UUID id;

    private String institution;
    private UUID resource;
    private String name;
    private String mediaType;
    private long size;
    private byte[] digest;

    @Enumerated(EnumType.STRING)
    private FileScan scan;

    @Enumerated(EnumType.STRING)
    private @Nullable PackageKind packageKind;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Suggestion suggestion;

    private Instant addedAt;

    protected ResourceFile() {} // for Hibernate

    ResourceFile(UUID id, String institution, Upload upload, byte[] digest, FileChecks.Checked checked, Instant now) {
        this.id = id;
        this.institution = institution;
        this.resource = upload.resource();
        this.name = upload.name();
        this.mediaType = checked.inspected().mediaType();
        this.size = upload.size();
        this.digest = digest.clone();
        this.scan = checked.scan();
        this.packageKind = checked.inspected().packageKind();
        this.suggestion = checked.inspected().suggestion();
        this.addedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Its SHA-256. */
    public byte[] digest() {
        return digest.clone();
    }

    /** Whether a virus scanner looked at it. */
    public FileScan scan() {
        return scan;
    }

    /** Which kind of package it is, if it is one. */
    public @Nullable PackageKind packageKind() {
        return packageKind;
    }

    /** What the package says of itself. */
    public @Nullable Suggestion suggestion() {
        return suggestion;
    }
}
