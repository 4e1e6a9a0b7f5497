package vn.gdnn.curriculum.resource.file;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Limits of files and uploads; no source gives any. */
@ConfigMapping(prefix = "gdnn.resources")
public interface UploadConfig {

    /** The largest file, in bytes. */
    long largestFile();

    /** The largest part of an upload that is taken at once, in bytes. */
    long largestPart();

    /** How long after its last byte an upload that is not whole is kept. */
    Duration uploadLives();
}
