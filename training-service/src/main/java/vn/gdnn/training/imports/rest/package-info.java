/** The progress and outcome of files sent to this service. */
@NullMarked
package vn.gdnn.training.imports.rest;

import org.jspecify.annotations.NullMarked;
