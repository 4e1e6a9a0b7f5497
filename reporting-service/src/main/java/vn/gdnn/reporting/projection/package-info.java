/** How facts from events are written to tables, many at a time. */
@NullMarked
package vn.gdnn.reporting.projection;

import org.jspecify.annotations.NullMarked;
