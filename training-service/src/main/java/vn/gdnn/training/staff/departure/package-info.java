/** Staff who leave: why and when, announced where they retire, and taken back where it was entered by mistake. */
@NullMarked
package vn.gdnn.training.staff.departure;

import org.jspecify.annotations.NullMarked;
