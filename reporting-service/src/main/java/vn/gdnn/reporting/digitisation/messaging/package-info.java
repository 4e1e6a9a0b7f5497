/** Facts about enrolments, results and diplomas as they arrive. */
@NullMarked
package vn.gdnn.reporting.digitisation.messaging;

import org.jspecify.annotations.NullMarked;
