/** The keys that sign certificates of training, as their school sees and changes them. */
@NullMarked
package vn.gdnn.training.certificate.key.rest;

import org.jspecify.annotations.NullMarked;
