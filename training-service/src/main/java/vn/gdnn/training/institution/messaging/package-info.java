/** Institutions as the reporting service tells of them. */
@NullMarked
package vn.gdnn.training.institution.messaging;

import org.jspecify.annotations.NullMarked;
