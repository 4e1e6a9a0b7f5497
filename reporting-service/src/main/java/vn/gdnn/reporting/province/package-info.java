/** The provinces, each with the days on which it exists. */
@NullMarked
package vn.gdnn.reporting.province;

import org.jspecify.annotations.NullMarked;
