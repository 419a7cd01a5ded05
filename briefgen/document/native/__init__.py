"""Charts that Word draws itself, in DrawingML with the workbook behind each."""
