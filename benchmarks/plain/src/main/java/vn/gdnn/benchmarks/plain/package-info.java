/** The rival of the services' reads: a plain Quarkus application with nothing around its queries. */
@NullMarked
package vn.gdnn.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
