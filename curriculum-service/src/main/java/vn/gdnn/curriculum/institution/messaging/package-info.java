/** Institutions as told by the reporting service. */
@NullMarked
package vn.gdnn.curriculum.institution.messaging;

import org.jspecify.annotations.NullMarked;
