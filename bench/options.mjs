/** What a measurement is told on its command line. */
export const isQuick = process.argv.includes('--quick');
export const isLong = process.argv.includes('--million');
