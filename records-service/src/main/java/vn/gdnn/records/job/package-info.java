/** Long work on many items: in chunks, each its own transaction, taken up again where it stopped. */
@NullMarked
package vn.gdnn.records.job;

import org.jspecify.annotations.NullMarked;
