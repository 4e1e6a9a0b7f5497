/** What figures need to know of training programmes. */
@NullMarked
package vn.gdnn.reporting.programme;

import org.jspecify.annotations.NullMarked;
