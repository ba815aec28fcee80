// The rules of the package, in the folder where the types of the site are.
import { defineConfig } from 'oxlint';
import root from '../oxlint.config.mjs';

export default defineConfig({ ...root, ignorePatterns: ['dist/', '**/*.d.mts'] });
