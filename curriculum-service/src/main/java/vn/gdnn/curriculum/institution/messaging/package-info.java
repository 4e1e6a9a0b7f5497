/** Institutions, from the events of the reporting service. */
@NullMarked
package vn.gdnn.curriculum.institution.messaging;

import org.jspecify.annotations.NullMarked;
