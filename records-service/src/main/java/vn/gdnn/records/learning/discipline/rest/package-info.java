/** Discipline over HTTP. */
@NullMarked
package vn.gdnn.records.learning.discipline.rest;

import org.jspecify.annotations.NullMarked;
