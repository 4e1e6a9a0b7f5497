/** How a student becomes a graduate: the conditions, the council and the decision. */
@NullMarked
package vn.gdnn.records.graduation;

import org.jspecify.annotations.NullMarked;
