/** Long work on many items: in chunks, each its own transaction, taken up again where it stopped. */
@NullMarked
package vn.gdnn.kit.jobs;

import org.jspecify.annotations.NullMarked;
