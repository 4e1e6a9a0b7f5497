/** Certificates of completed trainings: issued, revoked, found missing and healed. */
@NullMarked
package vn.gdnn.training.certificate;

import org.jspecify.annotations.NullMarked;
