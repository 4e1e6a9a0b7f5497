package vn.gdnn.quickstart;

import java.io.IOException;

/** A part that starts from a cache of its classes once one was made. */
interface CachedPart extends Part {

    /** Whether it would start from a cache, had one been made. */
    boolean lacksCache() throws IOException;

    /** Makes the cache from what the part recorded when it last ran apart. */
    void makeCache() throws IOException, InterruptedException;
}
