/** What the service heard of institutions and could not apply, over HTTP. */
@NullMarked
package vn.gdnn.training.institution.rest;

import org.jspecify.annotations.NullMarked;
