/** The institutions of vocational education: entered and changed by the ministry, with a dated history. */
@NullMarked
package vn.gdnn.reporting.institution;

import org.jspecify.annotations.NullMarked;
