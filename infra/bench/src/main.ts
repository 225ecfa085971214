// Measures the program beside what users could pick instead, and prints the ratios.
console.log('nothing is measured yet');
